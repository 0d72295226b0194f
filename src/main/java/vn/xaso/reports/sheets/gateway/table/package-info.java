@org.jspecify.annotations.NullMarked
package vn.xaso.reports.sheets.gateway.table;
