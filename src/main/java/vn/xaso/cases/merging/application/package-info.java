/// How open cases go to the successor.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.merging.application;
