/// The fourth axis of a case: what the national portal has acknowledged of it, field by field. A nested part of the
/// module, see ADR 9, with a door of its own for those who tell the portal and those who count. It changes no case.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("synchronised")
package vn.xaso.cases.synchronised;
