@org.jspecify.annotations.NullMarked
package vn.xaso.cases.fees.web;
