/// A report in the commune: filled in, approved, signed, sent. A nested part of the module, ADR 20.
@org.jspecify.annotations.NullMarked
package vn.xaso.reports.entry;
