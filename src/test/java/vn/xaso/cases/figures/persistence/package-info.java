@org.jspecify.annotations.NullMarked
package vn.xaso.cases.figures.persistence;
