@org.jspecify.annotations.NullMarked
package vn.xaso.payments.receipts.web;
