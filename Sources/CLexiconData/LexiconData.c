// The built-in lexicon. Tables are embedded by the C compiler because SwiftPM's own embedding takes
// minutes on a file of a megabyte; `#embed` takes none that could be noticed.
#include "CLexiconData.h"

static const unsigned char agencies[] = {
#embed "Tables/agencies.tsv"
};
static const unsigned char companies[] = {
#embed "Tables/companies.tsv"
};
static const unsigned char countries[] = {
#embed "Tables/countries.tsv"
};
static const unsigned char listed[] = {
#embed "Tables/companies-listed.tsv"
};
static const unsigned char organisations[] = {
#embed "Tables/organisations.tsv"
};
static const unsigned char places[] = {
#embed "Tables/places.tsv"
};
static const unsigned char policies[] = {
#embed "Tables/policies.tsv"
};
static const unsigned char technologies[] = {
#embed "Tables/technologies.tsv"
};

static const struct policygraph_table tables[] = {
    {"agencies.tsv", agencies, sizeof agencies},
    {"companies.tsv", companies, sizeof companies},
    {"countries.tsv", countries, sizeof countries},
    {"companies-listed.tsv", listed, sizeof listed},
    {"organisations.tsv", organisations, sizeof organisations},
    {"places.tsv", places, sizeof places},
    {"policies.tsv", policies, sizeof policies},
    {"technologies.tsv", technologies, sizeof technologies},
};

const unsigned long policygraph_table_count = sizeof tables / sizeof tables[0];

const struct policygraph_table *policygraph_table_at(unsigned long index) { return &tables[index]; }
