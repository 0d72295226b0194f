@org.jspecify.annotations.NullMarked
package vn.xaso.reports.entry.application;
