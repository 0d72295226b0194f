/// What statistics ask of cases, gathered from the case, its papers, its result, its fees, the document store and what
/// the national portal has acknowledged. A nested part of the module, see ADR 9, with a door of its own for those who
/// count. It reads, and changes nothing.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("facts")
package vn.xaso.cases.facts;
