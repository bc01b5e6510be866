// Makes the sample vulnerability database beside this file: a few real advisories of well-known npm packages, in the format
// of Trivy's own database, schema 2. Tests and trials without network scan with it; nothing else should.
package main

import (
	"encoding/json"
	"log"
	"os"
	"path/filepath"
	"time"

	bolt "go.etcd.io/bbolt"
)

const (
	npm    = "npm::GitHub Security Advisory npm"
	source = "ghsa"
)

// What Trivy reads of one advisory for one package.
type advisory struct {
	PatchedVersions    []string `json:",omitempty"`
	VulnerableVersions []string
}

// What Trivy reads of one vulnerability. Severities: 1 low, 2 medium, 3 high, 4 critical.
type vulnerability struct {
	Title            string
	Description      string
	VendorSeverity   map[string]int
	CVSS             map[string]cvss
	CweIDs           []string
	References       []string
	PublishedDate    string
	LastModifiedDate string
}

type cvss struct {
	V3Vector string
	V3Score  float64
}

type sample struct {
	id, pkg  string
	advisory advisory
	vuln     vulnerability
}

func known(title, description string, severity int, vector string, score float64, cwe, ghsa, published string) vulnerability {
	return vulnerability{
		Title:            title,
		Description:      description,
		VendorSeverity:   map[string]int{source: severity},
		CVSS:             map[string]cvss{source: {vector, score}},
		CweIDs:           []string{cwe},
		References:       []string{"https://github.com/advisories/" + ghsa},
		PublishedDate:    published,
		LastModifiedDate: published,
	}
}

// Ids, affected ranges, fixed versions and scores are those of the GitHub Advisory Database.
var samples = []sample{
	{"CVE-2020-8203", "lodash",
		advisory{[]string{"4.17.19"}, []string{">=3.7.0, <4.17.19"}},
		known("lodash: prototype pollution in zipObjectDeep", "zipObjectDeep and its kin can change Object.prototype when the paths are the user's.",
			3, "CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:N/I:H/A:H", 7.4, "CWE-1321", "GHSA-p6mc-m468-83gw", "2020-07-15T17:15:00Z")},
	{"CVE-2021-23337", "lodash",
		advisory{[]string{"4.17.21"}, []string{"<4.17.21"}},
		known("lodash: command injection by template", "Options of the template function can carry code that is run.",
			3, "CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H", 7.2, "CWE-94", "GHSA-35jh-r3h4-6jhm", "2021-02-15T13:15:00Z")},
	{"CVE-2020-28500", "lodash",
		advisory{[]string{"4.17.21"}, []string{"<4.17.21"}},
		known("lodash: regular expression denial of service", "toNumber, trim and trimEnd take very long on texts of many spaces.",
			2, "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L", 5.3, "CWE-1333", "GHSA-29mw-wpgm-hmr9", "2021-02-15T11:15:00Z")},
	{"CVE-2021-44906", "minimist",
		advisory{[]string{"1.2.6", "0.2.4"}, []string{">=1.0.0, <1.2.6", "<0.2.4"}},
		known("minimist: prototype pollution", "Keys such as constructor.prototype on the command line change Object.prototype.",
			4, "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", 9.8, "CWE-1321", "GHSA-xvch-5gv4-984h", "2022-03-17T16:15:00Z")},
	// One that was never fixed, for what depends on a fix being there.
	{"CVE-2023-28155", "request",
		advisory{nil, []string{"<=2.88.2"}},
		known("request: server-side request forgery by redirect", "A redirect from HTTP to HTTPS, or back, gets round a filter on the address.",
			2, "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", 6.1, "CWE-918", "GHSA-p8p7-x288-28g6", "2023-03-16T15:15:00Z")},
}

func main() {
	out := "db"
	if len(os.Args) > 1 {
		out = os.Args[1]
	}
	check(os.MkdirAll(out, 0o755))
	file := filepath.Join(out, "trivy.db")
	check(os.RemoveAll(file))
	// Page size fixed, so that the file is the same wherever it is made.
	db, err := bolt.Open(file, 0o644, &bolt.Options{PageSize: 4096})
	check(err)
	check(db.Update(func(tx *bolt.Tx) error {
		for _, s := range samples {
			put(tx, s.advisory, s.id, npm, s.pkg)
			put(tx, s.vuln, s.id, "vulnerability")
		}
		put(tx, map[string]string{
			"ID":   source,
			"Name": "GitHub Security Advisory npm",
			"URL":  "https://github.com/advisories?query=type%3Areviewed+ecosystem%3Anpm",
		}, npm, "data-source")
		return nil
	}))
	check(db.Close())
	// Trivy takes a database whose NextUpdate lies ahead as fresh. UpdatedAt says how old these advisories are.
	metadata, err := json.MarshalIndent(map[string]any{
		"Version":      2,
		"NextUpdate":   time.Date(2100, 1, 1, 0, 0, 0, 0, time.UTC),
		"UpdatedAt":    time.Date(2024, 6, 1, 0, 0, 0, 0, time.UTC),
		"DownloadedAt": time.Date(2024, 6, 1, 0, 0, 0, 0, time.UTC),
	}, "", "  ")
	check(err)
	check(os.WriteFile(filepath.Join(out, "metadata.json"), append(metadata, '\n'), 0o644))
	check(os.WriteFile(filepath.Join(out, "SAMPLE"), []byte(
		"This is a sample with five advisories. That it finds nothing means nothing.\n"), 0o644))
}

// put stores value as JSON under key in the bucket at the end of path.
func put(tx *bolt.Tx, value any, key string, path ...string) {
	bucket, err := tx.CreateBucketIfNotExists([]byte(path[0]))
	check(err)
	for _, name := range path[1:] {
		bucket, err = bucket.CreateBucketIfNotExists([]byte(name))
		check(err)
	}
	data, err := json.Marshal(value)
	check(err)
	check(bucket.Put([]byte(key), data))
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
