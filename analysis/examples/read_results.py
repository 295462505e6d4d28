"""Reads a results file of concertation: python3 read_results.py six_regions.sqlite"""
import sqlite3
import sys

results = sqlite3.connect(sys.argv[1])
for row in results.execute("SELECT dynamic, COUNT(*) FROM outcomes GROUP BY dynamic ORDER BY dynamic"):
    print(*row)

# What a column means, in either language.
print(*results.execute("SELECT unit, meaning_fr FROM dictionary WHERE table_name = 'outcomes' AND column_name = 'trust'").fetchone())
