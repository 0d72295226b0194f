/// The pages of the register: its entries, their changes, and the series of the numbers.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.numbers.web;
