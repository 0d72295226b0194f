/// Statistics of cases: the table of the reporting period with its check, and how long a procedure really takes. A
/// nested part of the module, see ADR 9. It is told when a case ends, and reads; it changes no case.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.figures;
