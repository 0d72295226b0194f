@org.jspecify.annotations.NullMarked
package vn.xaso.procedures.domain;
