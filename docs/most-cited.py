import json, sys
from xml.sax.saxutils import escape
rows = json.load(open(sys.argv[1], encoding="utf-8"))["mostCited"][:12]
unit = 480 / max(row["citedBy"] for row in rows)
print(f'<svg xmlns="http://www.w3.org/2000/svg" width="860" height="{len(rows) * 28 + 10}" font-family="sans-serif" font-size="13">')
for y, row in zip(range(0, 28 * len(rows), 28), rows):
    name, count = row["document"]["number"] or row["document"]["title"], row["citedBy"]
    print(f'<text x="290" y="{y + 22}" text-anchor="end">{escape(name[:40])}</text><rect x="300" y="{y + 8}" width="{count * unit:.1f}" height="20" fill="#2f6db5"/>')
    print(f'<text x="{306 + count * unit:.1f}" y="{y + 22}">{count}</text>')
print("</svg>")
