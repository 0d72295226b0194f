@org.jspecify.annotations.NullMarked
package vn.xaso.payments.till.web;
