// What Swift sees of libxml2: parsing, the tree, the streaming reader and writer, schemas, HTML, XPath.
#ifndef CLIBXML2_SHIM_H
#define CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>
// Debian's libxml2 includes the system's ICU headers, which clash with those inside Foundation.
// They only serve the last members of xmlCharEncodingHandler, which nobody here looks into.
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlwriter.h>
#include <libxml/xpath.h>

// `xmlFree` is a mutable global function pointer, which Swift 6 refuses to read.
static inline void CLibXML2_free(void *memory) { xmlFree(memory); }

#endif
