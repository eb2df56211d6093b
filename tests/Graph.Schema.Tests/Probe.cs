namespace Graph.Schema.Tests;
public sealed class Probe(Xunit.Abstractions.ITestOutputHelper o) {
  private void L(string y) { using var s = new Sandbox().With("lexicon/names.yaml", y); o.WriteLine("--- " + y + "\n>>> " + s.Messages()); }
  private void S(string y) { using var s = new Sandbox().With("schema.yaml", y).Without("lexicon/names.yaml").Without("frames/deals.yaml"); o.WriteLine("--- " + y + "\n>>> " + s.Messages()); }
  private void F(string y) { using var s = new Sandbox().With("frames/deals.yaml", y); o.WriteLine("--- " + y + "\n>>> " + s.Messages()); }
  private void T(string t, string rel="ACQUIRED") { F($"frames:\n- frame: x\n  relation: {rel}\n  en:\n  - {t}\n  examples: [{{en: A., facts: []}}]\n"); }
  private void X(string t) { F($"frames:\n- frame: x\n  relation: ACQUIRED\n  en: [\"{{from}} buy {{to}}\"]\n  examples:\n  - {t}\n"); }
  [Fact] public void All() {
    L("entities:\n- { name: Beta, lable: Company }\n");
    L("entities:\n- { name: Beta, label: Compny }\n");
    L("entities:\n- { name: Beta }\n- { label: Person }\n");
    L("entitys:\n- { name: Beta }\n");
    L("entities:\n  name: Beta\n");
    L("entities:\n- Beta\n");
    L("entities:\n- { name: [Beta], label: Company, ar: {a: b}, en: [[x]] }\n");
    L("entities:\n- { name: , label: Company, ar: [\"\"] }\n");
    L("entities:\n- { name: Rev, label: Metric }\n");
    L("entities:\n- { name: Beta, label: Company }\n- { name: Gamma, label: Company, en: [BETA] }\n");
    L("entities:\n- { name: Beta, label: Company }\n- { name: Béta, label: Company }\n");
    L("entities:\n- { name: Beta, label: Company }\n- { name: beta, label: Person, en: [x] }\n");
    L("entities:\n- { name: Beta, label: Company, label: Person }\n");
    L("entities: []\n");
    L("entities:\n");
    L("entities:\n- { name: Beta, label: Company, ar: [بيتا }\n- { name: G, label: Company }\n");
    L("entities:\n- { name: Beta, label: Company\n- { name: G, label: Company }\n");
    L("entities:\n- name: Beta\n   label: Company\n");
    L("entities:\n  - { name: Beta, label: Company }\n - { name: G, label: Company }\n");
    L("entities:\n- name: Beta: x\n");
    L("entities:\n- name: \"Beta\n");
    L("entities:\n- name: \"Be\\qta\"\n  label: Company\n");
    L("entities:\n- name: @Beta\n");
    L("entities:\n- name: *Beta\n  label: Company\n");
    L("entities:\n- name: &x Beta\n  label: !!str Company\n");
    L("entities:\n- name: Beta\n  label: Company\n---\nentities: []\n");
    L("entities:\n-\tname: Beta\n\tlabel: Company\n");
    L("- x\n");
    L("just text\n");
    L("# only a comment\n");
    L("verbs-ar:\n- { past: قال, present: يقول, class: speach }\n- { past: قال }\n");
    L("verbs-en:\n- { base: say, nouns: {} }\nfunction-words:\n- { class: negaton, en: [not] }\n- { class: negation }\n");
    L("titles:\n- { name: CEO, kind: lead }\n- { name: CEO }\n");
    L("metrics:\n- { name: revenue, units: [mony] }\n- { name: x, units: [] }\n");
    L("months:\n- { number: 13, en: [x] }\n- { number: one, en: [x] }\n- { number: 2, calendar: hijry, en: [y] }\n");
    L("heads:\n- { label: Company, ar: شركة, refers: yes }\n- { label: Company }\n");
    L("currencies:\n- { code: usd, en: [dollar] }\nseasons:\n- { name: spring, months: [3], en: [spring] }\n");
    L("given-names: [Ahmed]\ncommon-words: {}\nsources: { ar: [], en: [x] }\nfurniture:\n- {}\n");
    S("labels:\n  A: { extends: B, says: x }\n  B: { extends: A, says: x }\nqualifiers:\n  q: { type: txt, says: x }\n  from: { type: text, says: x }\nstatuses:\n  s: { }\n  t: yes\nrelations:\n  R: { from: [A], to: [C], says: x, qualifiers: [r], identifying: [q] }\n  R: { from: [A], to: [B], says: x }\n  Q: { from: [], says: x }\n  P: { from: [A], to: [B], symmetric: true, says: x }\n  O: { ends: [], says: x }\n  N: { ends: [{from: [A]}], from: [A], says: x }\n");
    S("labels: {}\n");
    S("");
    S("- x\n");
    T("\"{from} buy {to\""); T("\"{from} buy (a|b {to}\""); T("\"{from} buy {two}\""); T("\"{from} buy\""); T("\"{from} {to}\""); T("\"{from} buy {to:Persn}\""); T("\"{from} buy {to:Person}\""); T("\"{from} buy (a) {to}\""); T("\"{from} buy (a|) {to}\"");
    T("\"{from} buy {from} {to}\""); T("\"{from} buy} {to}\""); T("\"{from} buy | {to}\""); T("\"\""); T("{from} buys {to}"); T("\"{from} \\\"buy\\\" {tu}\""); T("'{from} it''s {tu}'"); T("\"{from:Product} follow {to:Person}\"", "SUCCEEDS"); T("\"{from} say {lo}\"", "REPORTED"); T("\"{from} had {metric} of {low}\"", "REPORTED"); T("\"{from} buy {amount:Company} {to}\"");T("\"{} buy {to}\"");
    T("\"{from} (a|(b|c)) {to}\"");T("\"{from} (a|{x}) {to}\"");T("\"{from} a) {to}\"");
    X("{ en: x, facts: [[A, ACQIRED, B]] }"); X("{ en: x, facts: [A, ACQUIRED, B] }"); X("{ en: x, facts: [[A, ACQUIRED]] }"); X("{ en: x, facts: [[A, ACQUIRED, B, denyed]] }"); X("{ en: x, facts: [[A, ACQUIRED, B, {amont: 2e9 USD}]] }"); X("{ en: x, facts: [[A, ACQUIRED, B, {amount: 2 billion, date: May, share: half}]] }"); X("{ facts: [] }"); X("{ en: x }"); X("{ en: x, ar: y, facts: [] }"); X("{ en: x, facts: [[A, REPORTED, {metric: revenue, lowe: 5}]] }"); X("{ en: x, facts: [[A, REPORTED, revenue]] }"); X("{ en: x, date: May, facts: [[A, ACQUIRED, {x: y}]] }"); X("{ en: x, facts: [[A, ACQUIRED, B, [c]]] }");
    F("frames:\n- relation: ACQUIRED\n- frame: x\n  relation: ACQUIERD\n  en: [\"{from} x {to}\"]\n  examples: []\n- frame: x\n  relation: ACQUIRED\n  rule: demonym\n  en: [\"{from} x {to}\"]\n  status: denyed\n  infer: { form: maker, to: makr }\n  unless: [x]\n  confidence: 2\n  only: [verbs]\n  examples: [x]\n");
    F("frames: []\n"); F("frame: x\n"); F("frames:\n- x\n"); F("frames:\n- frame: y\n  relation: ACQUIRED\n  rule: Big Rule\n  en: []\n  confidence: high\n  examples: []\n");
    using (var s = new Sandbox().Without("schema.yaml").Without("lexicon").Without("frames")) o.WriteLine(s.Messages());
    using (var s = new Sandbox().With("lexicon/a.yaml", [0x61,0x3a,0x20,0x0a,0xc7,0x20])) o.WriteLine(s.Messages());
    using (var s = new Sandbox().With("lexicon/a.yaml", [0xff,0xfe,0x61,0])) o.WriteLine(s.Messages());
    using (var s = new Sandbox().With("lexicon/a.yaml", "a: \0")) o.WriteLine(s.Messages());
    using (var s = new Sandbox().With("lexicon/a.yml", "a: ")) o.WriteLine(s.Messages());
    L(new string('[', 10000));
    o.WriteLine(string.Join("\n", GraphSchema.Load("/nowhere").Diagnostics));
    o.WriteLine(string.Join("\n", GraphSchema.Load("/etc/passwd").Diagnostics));
  }
}
