/// Where the system of another agency hands in a case.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.outside.application;
