# cmake -DOUT=header -DSQL="a.sql;b.sql" -P EmbedSql.cmake: writes a header with the files' texts in their order.
set(entries "")
foreach(file ${SQL})
    file(READ ${file} text)
    get_filename_component(name ${file} NAME)
    string(APPEND entries "    { \"${name}\", R\"sql(${text})sql\" },\n")
endforeach()
file(WRITE ${OUT}
"// Made from the numbered files in game/records/schema. Do not edit.
#pragma once

namespace keel {

struct SchemaStep {
    const char* name;
    const char* sql;
};

/// Step i brings a store from version i to version i + 1.
inline constexpr SchemaStep schemaSteps[] = {
${entries}};

} // namespace keel
")
