# Who hosted and chaired the summits, and which relations are there? Base R; no package is needed.
#
#   npm start                        (in another terminal)
#   Rscript examples/r/summits.R

server <- sub("/$", "", Sys.getenv("SCO_GRAPH_URL", "http://127.0.0.1:4000"))

if (inherits(try(suppressWarnings(readLines(paste0(server, "/healthz"), warn = FALSE)), silent = TRUE), "try-error")) {
  stop("No server answers at ", server, ". Start it with npm start, or set SCO_GRAPH_URL to its address.", call. = FALSE)
}

# The rows of any list that GraphQL answers, as a table.
ask <- function(query) {
  read.csv(paste0(server, "/export/rows.csv?query=", URLencode(query, reserved = TRUE)),
           na.strings = "", encoding = "UTF-8")
}

summits <- ask("{ meetings(kind: CHS, order: [START]) { nodes { start host { name } chairs { nodes { name } } } } }")
print(tail(summits[1:3], 5), row.names = FALSE)

# All relations, each with its dates, its statement and its sources.
edges <- read.csv(paste0(server, "/export/edges.csv"), na.strings = "", encoding = "UTF-8")
cat("\n", nrow(edges), " relations, the most frequent:\n", sep = "")
print(head(sort(table(relation = edges$Label), decreasing = TRUE), 5))

# How many were members on the last day of each year?
members <- sapply(c(2001, 2010, 2017, 2024), function(year) {
  day <- paste0(year, "-12-31")
  on <- read.csv(paste0(server, "/export/edges.csv?asOf=", day, "&types=MEMBER_OF"), na.strings = "", encoding = "UTF-8")
  setNames(sum(on$Target == "sco" & on$status == "MEMBER"), year)
})
cat("\nMembers at the end of\n")
print(members)
