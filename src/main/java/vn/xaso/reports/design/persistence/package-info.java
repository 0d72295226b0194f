@org.jspecify.annotations.NullMarked
package vn.xaso.reports.design.persistence;
