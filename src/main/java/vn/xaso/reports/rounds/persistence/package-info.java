@org.jspecify.annotations.NullMarked
package vn.xaso.reports.rounds.persistence;
