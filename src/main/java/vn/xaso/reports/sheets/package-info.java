/// Tables of a report: what stands in a cell, formulas, checks, numbers as people type them. Plain Java, used by all
/// parts of the module.
@org.jspecify.annotations.NullMarked
package vn.xaso.reports.sheets;
