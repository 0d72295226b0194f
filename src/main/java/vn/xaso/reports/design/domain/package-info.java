@org.jspecify.annotations.NullMarked
package vn.xaso.reports.design.domain;
