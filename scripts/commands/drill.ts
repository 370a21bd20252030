import '../drill/generate.ts';
