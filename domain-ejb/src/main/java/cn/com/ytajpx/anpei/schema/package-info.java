/**
 * The database as the application finds it: its pool, and the migrations that are run before anything else starts. Start-up
 * beans of other features say {@code @DependsOn("Migrations")}. Decides nothing about the business.
 */
package cn.com.ytajpx.anpei.schema;
