import type { LineId } from '#model/facts/benefit-lines.ts';
import type { PackageId } from '#model/facts/packages.ts';

/**
 * The package that has to be done before a line brings anything, where benefits start by the plan. Ours: revenue and freed
 * hours wait for the pilot, on whose CI/CD they rest; infrastructure and incidents for monitoring; lower risk and what
 * sets the company apart for the platform.
 */
export const BROUGHT_BY: Readonly<Record<LineId, PackageId>> = {
  faster_time_to_market: 'pipeline_cicd',
  data_quality_revenue: 'pipeline_cicd',
  customer_experience: 'pipeline_cicd',
  decision_making: 'pipeline_cicd',
  manual_labor_savings: 'pipeline_cicd',
  infrastructure_savings: 'quality_monitoring',
  incident_cost_savings: 'quality_monitoring',
  productivity_improvement: 'pipeline_cicd',
  manual_process_savings: 'pipeline_cicd',
  client_satisfaction: 'pipeline_cicd',
  competitive_deals: 'pipeline_cicd',
  pipeline_development_speed: 'pipeline_cicd',
  manual_work_reduction: 'pipeline_cicd',
  infrastructure_optimization: 'quality_monitoring',
  operational_overhead_reduction: 'pipeline_cicd',
  improved_data_quality: 'pipeline_cicd',
  better_decision_making: 'pipeline_cicd',
  customer_experience_improvement: 'pipeline_cicd',
  reduced_compliance_risk: 'core_platform',
  disaster_recovery_improvement: 'core_platform',
  security_enhancement: 'core_platform',
  audit_readiness: 'core_platform',
  market_differentiation: 'pipeline_cicd',
  talent_attraction_retention: 'core_platform',
  partnership_opportunities: 'core_platform',
  innovation_capability: 'core_platform',
};
