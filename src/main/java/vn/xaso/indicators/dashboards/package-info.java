/// What the figures look like: the board of a commune and of the province, the ranking, and what citizens see. A nested
/// part of the module, see ADR 9.
@org.jspecify.annotations.NullMarked
package vn.xaso.indicators.dashboards;
