/// Duties to report and their forms, as the province designs them in the browser. A nested part of the module, ADR 20.
@org.jspecify.annotations.NullMarked
package vn.xaso.reports.design;
