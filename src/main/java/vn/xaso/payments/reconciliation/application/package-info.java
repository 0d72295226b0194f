@org.jspecify.annotations.NullMarked
package vn.xaso.payments.reconciliation.application;
