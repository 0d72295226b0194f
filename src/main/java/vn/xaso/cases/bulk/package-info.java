/// One act with many cases at once: first what would become of it, then done in the background, with a result for each
/// case. A nested part of the module, see ADR 9.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.bulk;
