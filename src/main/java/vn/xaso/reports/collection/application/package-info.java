@org.jspecify.annotations.NullMarked
package vn.xaso.reports.collection.application;
