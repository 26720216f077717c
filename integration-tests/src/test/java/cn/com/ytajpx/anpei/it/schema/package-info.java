/** The database as the migrations make it, beside what the entities expect. */
package cn.com.ytajpx.anpei.it.schema;
