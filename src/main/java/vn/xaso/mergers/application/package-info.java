/// The desk at which mergers are planned, and the run.
@org.jspecify.annotations.NullMarked
package vn.xaso.mergers.application;
