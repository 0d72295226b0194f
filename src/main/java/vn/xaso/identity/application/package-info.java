/// The desks where people sign in and accounts are kept.
@org.jspecify.annotations.NullMarked
package vn.xaso.identity.application;
