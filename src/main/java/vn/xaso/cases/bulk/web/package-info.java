/// The pages of runs.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.bulk.web;
