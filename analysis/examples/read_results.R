# Reads a results file of concertation: Rscript read_results.R six_regions.sqlite
library(RSQLite)
results <- dbConnect(SQLite(), commandArgs(trailingOnly = TRUE)[1], flags = SQLITE_RO)
outcomes <- dbReadTable(results, "outcomes")
print(table(outcomes$dynamic))

# Trust by region over time, mean over replicates.
months <- dbReadTable(results, "region_months")
print(head(aggregate(trust ~ region + month, months, mean)))
dbDisconnect(results)
