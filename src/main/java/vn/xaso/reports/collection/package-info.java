/// The reports of all units in one round: who is late, what was sent, what it makes together. A nested part of the
/// module, ADR 20.
@org.jspecify.annotations.NullMarked
package vn.xaso.reports.collection;
