import CLibXML2

/// An XML element as libxml2's tree parser sees it: the second opinion on what was written.
struct XMLElement {
  var name: String
  var attributes: [String: String] = [:]
  var children: [XMLElement] = []
  /// The text directly inside.
  var text = ""

  /// Parses a document; `nil` when it is not well-formed.
  init?(parsing bytes: [UInt8]) {
    let options = Int32(
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    )
    let document = bytes.withUnsafeBytes {
      xmlReadMemory(
        $0.baseAddress?.assumingMemoryBound(to: CChar.self),
        Int32($0.count),
        nil,
        nil,
        options
      )
    }
    guard let document else { return nil }
    defer { xmlFreeDoc(document) }
    guard let root = xmlDocGetRootElement(document) else { return nil }
    self.init(root)
  }

  private init(_ node: xmlNodePtr) {
    name = String(cString: node.pointee.name)
    var attribute = node.pointee.properties
    while let current = attribute {
      let value = xmlNodeListGetString(node.pointee.doc, current.pointee.children, 1)
      attributes[String(cString: current.pointee.name)] = value.map { String(cString: $0) } ?? ""
      if let value { CLibXML2_free(value) }
      attribute = current.pointee.next
    }
    var child = node.pointee.children
    while let current = child {
      switch current.pointee.type {
      case XML_ELEMENT_NODE: children.append(XMLElement(current))
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        text += String(cString: current.pointee.content)
      default: break
      }
      child = current.pointee.next
    }
  }

  /// The children of a name.
  func all(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }
}
