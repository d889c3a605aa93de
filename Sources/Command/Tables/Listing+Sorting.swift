extension Listing {
  /// Sorts rows by a column of numbers, the largest first, and equal ones by columns of text.
  mutating func sortRows(byNumber number: Int, thenText texts: [Int]) {
    rows.sort { a, b in
      let numbers = (a.number(number), b.number(number))
      if numbers.0 != numbers.1 { return numbers.0 > numbers.1 }
      for column in texts {
        let words = (a.text(column), b.text(column))
        if words.0 != words.1 { return words.0 < words.1 }
      }
      return false
    }
  }
}

extension Listing.Row {
  fileprivate func number(_ column: Int) -> Double {
    if case .number(let number) = cells[column] { number } else { -.infinity }
  }

  fileprivate func text(_ column: Int) -> String {
    if case .text(let text) = cells[column] { text } else { "" }
  }
}
