/// The desk where runs are prepared and begun, and the work in the background.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.bulk.application;
