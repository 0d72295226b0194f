/// Which case of a procedure a citizen's matter is, where the time limit depends on it; and where in the internal
/// process it stands. A nested part of the module, see ADR 9.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.variants;
