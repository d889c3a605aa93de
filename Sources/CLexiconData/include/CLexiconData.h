#ifndef POLICYGRAPH_LEXICON_DATA_H
#define POLICYGRAPH_LEXICON_DATA_H

/// One built-in table: its file name and its bytes (UTF-8, not NUL-terminated).
struct policygraph_table {
  const char *name;
  const unsigned char *bytes;
  unsigned long count;
};

/// The number of built-in tables.
extern const unsigned long policygraph_table_count;

/// Returns table `index`, which must be below `policygraph_table_count`.
///
/// The bytes are constants of the program: valid for its life, never to be freed.
const struct policygraph_table *policygraph_table_at(unsigned long index);

#endif
