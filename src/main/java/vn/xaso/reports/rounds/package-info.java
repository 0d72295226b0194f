/// Periods that are opened, watched, put together and locked by the province. A nested part of the module, ADR 20.
@org.jspecify.annotations.NullMarked
package vn.xaso.reports.rounds;
