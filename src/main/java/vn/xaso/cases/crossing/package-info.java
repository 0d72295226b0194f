/// Cases that one unit of the province receives for another, which decides them. A nested part of the module, see
/// ADR 9.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.crossing;
