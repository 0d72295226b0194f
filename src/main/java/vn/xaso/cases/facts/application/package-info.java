@org.jspecify.annotations.NullMarked
package vn.xaso.cases.facts.application;
