/// What is counted and how, in plain Java.
@org.jspecify.annotations.NullMarked
package vn.xaso.indicators.domain;
