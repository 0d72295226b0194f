/// The pages on which people pay, and what is told of money on other pages.
@org.jspecify.annotations.NullMarked
package vn.xaso.payments.web;
