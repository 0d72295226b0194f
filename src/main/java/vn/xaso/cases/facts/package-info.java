/// What statistics ask of cases, gathered from the case, its papers, its result, its fees and the document store. A
/// nested part of the module, see ADR 9. It reads, and changes nothing.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.facts;
