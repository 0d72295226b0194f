/// The desk at which another system hands in.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.outside.application;
