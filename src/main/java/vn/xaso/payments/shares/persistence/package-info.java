@org.jspecify.annotations.NullMarked
package vn.xaso.payments.shares.persistence;
