/// The desk where lists are kept.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.views.application;
