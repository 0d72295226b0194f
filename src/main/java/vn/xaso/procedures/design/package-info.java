/// The drawing board of procedures: an administrator designs a version in the browser, the program checks it, a second
/// person publishes it from a day. Open cases keep the version they were received with. A nested part of the module,
/// see
/// ADR 9.
@org.jspecify.annotations.NullMarked
package vn.xaso.procedures.design;
